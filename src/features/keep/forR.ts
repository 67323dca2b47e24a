import type { ComparedMaps } from '../../canvas/useCompared';
import { type CsvArchive, tablesForPrograms } from '../../domain/tables/forPrograms';
import { day, words } from '../../i18n';
import { tableNames } from './kept';

/** What nobody said is NA. The graph is left to those who have the igraph package. */
const R_CODE = `read <- function(file) read.csv(file, fileEncoding = "UTF-8", na.strings = "")
actors <- read("actors.csv")
links <- read("links.csv")
maps_actors <- read("maps_actors.csv")
maps_links <- read("maps_links.csv")

# who drew what: actors by maps
table(maps_actors$actor_id, maps_actors$map_id)

# links that at least two maps have, as a graph
# graph <- igraph::graph_from_data_frame(
#   subset(links, k >= 2, c(source_id, target_id, k, c)), directed = FALSE, vertices = actors)
`;

/** The counts for R, with a note on how it reads them. `date` is the day that the files bear. */
export const archiveForR = (maps: ComparedMaps, title: string, date: Date): CsvArchive => {
  const note = words('keep')('readme', {
    title,
    day: day(date),
    maps: words('common')('maps', { count: maps.compared.counts.maps.length }),
  });
  const tables = tablesForPrograms(maps.compared, tableNames(maps));
  return { tables, note: `${note}\n\n${R_CODE}`, date };
};
