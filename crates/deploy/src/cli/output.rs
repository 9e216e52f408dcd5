//! Writes data to standard output. If the reader closes the pipe, as `head` does, the program ends silently.

use std::io::{ErrorKind, Write, stdout};
use std::process::exit;

use serde::Serialize;
use stanchion_deploy::Error;
use stanchion_template::{visible_json, visible_lines};

use crate::colour;
use crate::record::Record;

/// Writes text for people to standard output. Hidden characters of names and values become escapes.
pub(crate) fn tell(text: &str) {
    let text = visible_lines(text);
    if colour::is_on(&stdout()) { write(&colour::paint(&text)) } else { write(&text) }
}

/// Writes data to standard output.
pub(crate) fn write(text: &str) {
    let mut stream = stdout().lock();
    if let Err(error) = stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        if error.kind() == ErrorKind::BrokenPipe {
            exit(0);
        }
        drop(writeln!(anstream::stderr(), "error: cannot write to standard output: {error}"));
        exit(1);
    }
}

/// Writes a record as one line of JSON. A deployment continues if nobody reads its records.
pub(crate) fn record(record: &Record) {
    let Ok(text) = serde_json::to_string(record) else { return };
    let mut stream = stdout().lock();
    let written = stream.write_all((visible_json(&text).into_owned() + "\n").as_bytes());
    if let Err(error) = written.and_then(|()| stream.flush())
        && error.kind() != ErrorKind::BrokenPipe
    {
        drop(writeln!(anstream::stderr(), "error: cannot write to standard output: {error}"));
    }
}

/// Writes a document as JSON.
///
/// # Errors
/// Returns an error if the document cannot be written as JSON.
pub(crate) fn print<T: Serialize>(value: &T) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Error::Refused(format!("cannot write JSON: {error}")))?;
    write(&visible_json(&(text + "\n")));
    Ok(())
}

/// Writes formatted text to standard output.
macro_rules! out {
    ($($argument:tt)*) => {
        $crate::output::tell(&format!($($argument)*))
    };
}

/// Writes formatted text and a line break to standard output.
macro_rules! outln {
    ($($argument:tt)*) => {
        $crate::output::tell(&(format!($($argument)*) + "\n"))
    };
}

pub(crate) use {out, outln};
