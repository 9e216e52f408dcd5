//! The steps of a page: what a reader of the page does, and what the page says about it.

use std::ops::Range;
use std::path::PathBuf;

/// A step, and the line of the page that has it.
#[derive(Debug, PartialEq)]
pub(super) struct Step {
    pub(super) line: usize,
    pub(super) action: Action,
}

/// An action of the reader, or a claim of the page.
#[derive(Debug, PartialEq)]
pub(super) enum Action {
    /// The reader writes a file.
    Write { path: PathBuf, text: String },
    /// The reader replaces lines of a file.
    Replace { path: PathBuf, old: String, new: String },
    /// The reader runs commands, which end with a status.
    Run { script: String, status: i32 },
    /// The runner prepares something that the page does not show.
    Prepare { script: String },
    /// The commands before print this.
    Prints(Block),
    /// A file contains this.
    Contains { path: PathBuf, block: Block },
    /// The commands of a block are not run, for a reason.
    Leave { reason: String },
}

/// A block of text in a page.
#[derive(Debug, PartialEq)]
pub(super) struct Block {
    pub(super) text: String,
    /// The place of the text in the page.
    pub(super) span: Range<usize>,
}
