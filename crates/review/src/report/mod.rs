//! A review in the formats that people and other programs read.

pub(crate) mod folded;
pub(crate) mod html;
pub(crate) mod json;
pub(crate) mod markdown;
pub(crate) mod sarif;
pub(crate) mod summary;
pub(crate) mod text;
