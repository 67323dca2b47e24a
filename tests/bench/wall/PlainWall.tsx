import type { Entities } from '../../../src/domain/entity';
import { mapContents } from '../../../src/domain/select';
import { contentPicture, kindsOf } from '../../../src/picture/mapPicture';
import { Picture } from '../../../src/picture/Picture';

/** What the wall is measured against: every mark an element of its own, and everything laid out and painted at once. */
export const PlainWall = ({ entities }: { readonly entities: Entities }) => {
  const kinds = kindsOf(entities);
  return (
    <ul className="plain-wall">
      {mapContents(entities).map((content) => (
        <li key={content.info.id} className="panel">
          <Picture drawing={contentPicture(content, kinds)} label="" />
          <p>{content.info.message}</p>
        </li>
      ))}
    </ul>
  );
};
