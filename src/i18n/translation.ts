/** A translation has exactly the keys of the Finnish words it was made from. */
export type Translation<Words> = { readonly [Key in keyof Words]: string };
