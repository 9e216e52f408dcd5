//! Data on standard output. A reader that went away, such as `head`, ends the program without a word.

use std::io::{ErrorKind, Write, stdout};
use std::process::exit;

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
