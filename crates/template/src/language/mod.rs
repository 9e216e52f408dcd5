//! The meaning of a template: texts, references, conditions, loops, and what the template does not show.
//!
//! Code that asks what a template does uses this module, so that every notation of the same thing has the same answer.

mod answer;
mod change;
mod conditions;
mod expansion;
mod meaning;
mod origins;
mod reference;
mod resolve;
pub mod sub;
mod text;
mod values;
mod visibility;

pub use answer::Answer;
pub use meaning::{Meaning, Scenario};
pub use reference::Reference;
pub use text::{Piece, Text};
pub use values::ParameterValues;
pub use visibility::{Gap, GapKind, Visibility};
