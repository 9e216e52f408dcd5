// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transcribe`: 4 resource types. Cargo feature: `transcribe`.

pub mod call_analytics_category;
pub use call_analytics_category::{CallAnalyticsCategory, CallAnalyticsCategoryRef};
pub mod medical_vocabulary;
pub use medical_vocabulary::{MedicalVocabulary, MedicalVocabularyRef};
pub mod vocabulary;
pub use vocabulary::{Vocabulary, VocabularyRef};
pub mod vocabulary_filter;
pub use vocabulary_filter::{VocabularyFilter, VocabularyFilterRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum category_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum language_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum sentiments {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum transcript_filter_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum vocabulary_filter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum vocabulary_name {}
}
