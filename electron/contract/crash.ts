/** Writes down what went wrong by our own fault, and gives the reference under which a person finds it in the log. */
export type ReportCrash = (error: unknown) => string;
