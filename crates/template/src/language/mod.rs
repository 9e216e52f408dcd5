//! The meaning of a template: texts, references, conditions, loops, and what the template does not show.
//!
//! Code that asks what a template does uses this module, so that every notation of the same thing has the same answer.

mod answer;
mod change;
mod conditions;
mod expansion;
mod mappings;
mod meaning;
mod origins;
mod read;
mod reference;
mod resolve;
mod scalar;
pub mod sub;
mod text;
mod values;
mod visibility;

pub use answer::Answer;
pub use mappings::Mappings;
pub use meaning::{Meaning, Scenario};
pub use read::{
    ZonesOf, base64_of, blocks_of, has_functions, has_generated_keys, is_conditional, is_function,
    is_generated_key, is_text, item_of, name_of, ref_of, reference_in, zones_of,
};
pub use reference::Reference;
pub use scalar::scalar;
pub use text::{Piece, Text};
pub use values::ParameterValues;
pub use visibility::{Gap, GapKind, Visibility};
