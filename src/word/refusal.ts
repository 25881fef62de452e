/** A file that becomes no article: one Vietnamese sentence for the person who chose it. */
export class WordRefusal extends Error {}

/** A text document of another kind (.doc, .odt, .rtf), which an office program can save as .docx. */
export class OtherFormat extends WordRefusal {}
