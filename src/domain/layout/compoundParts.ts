/** Finnish words that the long names of our field are made of, as they stand in them. */
const FINNISH = `
  alue alueet alueen piiri piirin yhtiö yhtiön keskus keskuksen yhdistys yhdistyksen liitto liiton verkosto
  verkoston palvelu palvelut palvelujen säätiö säätiön kunta kunnan kuntayhtymä kuntayhtymän yhtymä yhtymän
  kaupunki kaupungin opisto opiston korkeakoulu korkeakoulun koulu koulun virasto viraston toimisto
  toimiston toimi toimen toiminta toiminnan lautakunta ryhmä ryhmän foorumi kokeilu hallitus hallinto
  järjestö järjestöt laitos laitoksen osasto talo talous työ seurakunta neuvosto kehitys kehittämis
  kumppanuus hyvinvointi terveys terveyden elinkeino elämän sairaanhoito pelastus maakunta maakunnan
  työllisyyden hoidon yhteistyö perhe ammatti sosiaali turva edistämis asian yritys lasten suojelu nuoriso
  vanhus
`;

/** The same in Swedish. */
const SWEDISH = `
  område områdets distrikt distriktet förbund förbundet centralen central föreningen förening välfärds
  landskaps samkommun kommun kommunen byrån byrå verket ämbetet högskola högskolan skola skolan institutet
  institut stiftelsen stiftelse nätverket nätverk samarbets utvecklings bolaget bolag tjänster sjukvårds
  yrkes hälso social räddnings närings livets organisations organisation organisationen grupp gruppen
  delegationen
`;

/** First and last parts of compounds, which are broken before and after them; longer ones first. */
export const COMPOUND_PARTS: readonly string[] = `${FINNISH}${SWEDISH}`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
