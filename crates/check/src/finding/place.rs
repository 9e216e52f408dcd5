//! Places in source files.

use std::borrow::Cow;
use std::fmt;

use stanchion_template::{Position, Span};

/// A line and a column in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl From<Position> for LineColumn {
    fn from(position: Position) -> LineColumn {
        LineColumn { line: position.line, column: position.column }
    }
}

/// A place in a source file: Rust code, a configuration, or a template.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The path of the file, as the compiler or the user named it.
    pub file: Cow<'static, str>,
    /// The position of the first character.
    pub start: LineColumn,
    /// The position after the last character. Lines of Rust code and errors of parsers have only a start.
    pub end: Option<LineColumn>,
}

impl Place {
    /// Creates a place that has only a start.
    pub fn starting(file: impl Into<Cow<'static, str>>, start: impl Into<LineColumn>) -> Place {
        Place { file: file.into(), start: start.into(), end: None }
    }

    /// Creates the place of a key or value that was parsed.
    pub fn spanning(file: impl Into<Cow<'static, str>>, span: Span) -> Place {
        Place { file: file.into(), start: span.start.into(), end: Some(span.end.into()) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.start.line, self.start.column)
    }
}

impl From<&'static std::panic::Location<'static>> for Place {
    fn from(location: &'static std::panic::Location<'static>) -> Place {
        let start = LineColumn { line: location.line(), column: location.column() };
        Place::starting(location.file(), start)
    }
}
