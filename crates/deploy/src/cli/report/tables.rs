//! Tables and errors that many commands print.

use std::fmt::Write as _;
use std::io::Write as _;

use stanchion_deploy::Error;

/// Formats rows as aligned columns.
pub(crate) fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut text = String::new();
    let wide =
        |column: usize| rows.iter().map(|it| it[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; N] = std::array::from_fn(wide);
    for row in rows {
        let cells = row.iter().zip(widths).map(|(cell, wide)| format!("{cell:wide$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// Writes an error to standard error.
pub(crate) fn error(error: &Error) {
    drop(writeln!(anstream::stderr(), "error: {error}"));
}
