//! Errors of values of a configuration, in plain words.

use std::fmt;

use serde::de::{self, Expected, Unexpected};
use stanchion_check::nearest;
use stanchion_template::{Span, counted};

/// An error of a value.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) message: String,
    /// The way to fix it, if it is known.
    pub(super) help: Option<String>,
    /// The place of the value or key. It is set on the way out of the value.
    pub(super) span: Option<Span>,
    /// The positions of the value in the lists and maps around it, from the inside out.
    pub(super) steps: Vec<usize>,
    /// True if the reason can be that a part of the value was refused before.
    pub(super) can_follow: bool,
}

impl Fault {
    pub(super) fn new(message: impl Into<String>) -> Fault {
        Fault {
            message: message.into(),
            help: None,
            span: None,
            steps: Vec::new(),
            can_follow: false,
        }
    }

    pub(super) fn following(message: impl Into<String>) -> Fault {
        Fault { can_follow: true, ..Fault::new(message) }
    }

    /// Sets the place, unless it has a more exact one.
    pub(super) fn at(mut self, span: Span) -> Fault {
        self.span.get_or_insert(span);
        self
    }

    /// Says that the value is inside the child at a position.
    pub(super) fn inside(mut self, position: usize) -> Fault {
        self.steps.push(position);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

/// Returns names in quotes, with commas between them.
pub(super) fn names(all: &[&str]) -> String {
    all.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Fault {
        Fault::new(message.to_string())
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Fault {
        Fault::new(format!("expected {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Fault {
        Fault::new(format!("expected {expected}"))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Fault {
        Fault::new(format!("expected {expected}, found {}", counted(length, "item")))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Fault {
        let near = nearest(variant, expected.iter().copied());
        let message = format!("expected one of {}", names(expected));
        Fault { help: near.map(|it| format!("Use `{it}`")), ..Fault::new(message) }
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Fault {
        let start: String = field.chars().take(60).collect();
        let message = format!("there is no key `{start}` here; the keys are {}", names(expected));
        let near = nearest(field, expected.iter().copied());
        Fault { help: near.map(|it| format!("Use `{it}`")), ..Fault::new(message) }
    }

    fn missing_field(field: &'static str) -> Fault {
        Fault::following(format!("the key `{field}` is missing"))
    }

    fn duplicate_field(field: &'static str) -> Fault {
        Fault::new(format!("the key `{field}` occurs twice"))
    }
}
