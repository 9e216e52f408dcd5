//! Data on standard output. A reader that went away, such as `head`, ends the program without a word.

use std::io::{ErrorKind, Write, stdout};
use std::process::exit;

use serde::Serialize;
use stanchion_deploy::Error;

/// Writes text.
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

/// Writes a document as JSON.
///
/// # Errors
/// When it is none that JSON can say.
pub(crate) fn print<T: Serialize>(value: &T) -> Result<(), Error> {
    let text = serde_json::to_string_pretty(value);
    let text = text.map_err(|error| Error::Refused(format!("cannot write JSON: {error}")))?;
    write(&(text + "\n"));
    Ok(())
}

/// Writes formatted text.
macro_rules! out {
    ($($argument:tt)*) => {
        $crate::output::write(&format!($($argument)*))
    };
}

/// Writes formatted text and ends the line.
macro_rules! outln {
    ($($argument:tt)*) => {
        $crate::output::write(&(format!($($argument)*) + "\n"))
    };
}

pub(crate) use {out, outln};
