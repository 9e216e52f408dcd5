// Made by `cargo xtask generate`; do not edit.
//! `AWS::Polly`: 1 resource type. Cargo feature: `polly`.

pub mod lexicon;
pub use lexicon::{Lexicon, LexiconRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
