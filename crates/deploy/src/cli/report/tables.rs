//! Tables and errors that many commands print.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::Write as _;

use stanchion_deploy::Error;
use stanchion_template::{is_hidden, visible, visible_lines};

use crate::colour;

/// Formats rows as aligned columns. Each row is one line.
pub(crate) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let rows: Vec<[Cow<'_, str>; N]> =
        rows.iter().map(|row| row.each_ref().map(|it| visible(it))).collect();
    let mut text = String::new();
    let wide =
        |column: usize| rows.iter().map(|it| it[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(wide);
    for row in &rows {
        let cells = row.iter().zip(widths).map(|(cell, wide)| format!("{cell:wide$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// Writes an error to standard error.
pub(crate) fn error(error: &Error) {
    // `anstream` removes the colours if the stream does not show them.
    let text = colour::paint(&visible_lines(&format!("error: {error}")));
    drop(writeln!(anstream::stderr(), "{text}"));
}

/// Writes an error of the arguments to standard error, or the requested help to standard output.
pub(crate) fn usage(error: &clap::Error) {
    let is_odd = |it: std::ffi::OsString| it.to_string_lossy().chars().any(is_hidden);
    if std::env::args_os().any(is_odd) {
        // The message repeats arguments, so it is shown without styles.
        let text = error.render().to_string();
        drop(write!(anstream::stderr(), "{}", visible_lines(&text)));
    } else {
        drop(error.print());
    }
}
