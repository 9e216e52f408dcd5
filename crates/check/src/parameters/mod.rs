//! Values of parameters: what a parameter accepts, and files with values for a deployment.

mod file;
mod judge;
pub(crate) mod value;

pub use file::Parameters;

pub(crate) use judge::findings;
