//! Errors of a text that should be a template.

use std::fmt;

use crate::Position;

/// An error in a text, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The fault, with the value found.
    pub message: String,
    /// The allowed values or a way to fix the error, if known.
    pub help: Option<String>,
    /// The place of the error.
    pub position: Position,
    /// The place after the last character that is wrong, if the error is about a part of a line.
    pub end: Option<Position>,
}

impl ParseError {
    pub(crate) fn new(position: Position, message: impl Into<String>) -> ParseError {
        ParseError { message: message.into(), help: None, position, end: None }
    }

    pub(crate) fn end(mut self, end: Position) -> ParseError {
        self.end = Some(end);
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> ParseError {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(formatter, "line {line}, column {column}: {}", self.message)?;
        match &self.help {
            Some(help) => write!(formatter, " ({help})"),
            None => Ok(()),
        }
    }
}

/// All errors of a text, in the order of the text. There is at least one.
#[derive(Clone, PartialEq, Eq)]
pub struct ParseErrors(Vec<ParseError>);

impl ParseErrors {
    pub(crate) fn new(mut errors: Vec<ParseError>) -> ParseErrors {
        errors.sort_by_key(|error| error.position);
        ParseErrors(errors)
    }

    /// Iterates over the errors in the order of the text.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ParseError> {
        self.0.iter()
    }
}

impl From<ParseError> for ParseErrors {
    fn from(error: ParseError) -> ParseErrors {
        ParseErrors(vec![error])
    }
}

impl fmt::Display for ParseErrors {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str("\n")?;
            }
            error.fmt(formatter)?;
        }
        Ok(())
    }
}

crate::debug_as_display!(ParseErrors);

impl std::error::Error for ParseErrors {}
