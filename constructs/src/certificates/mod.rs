//! TLS certificates of AWS Certificate Manager (ACM).

mod certificate;
mod certificate_builder;

pub use certificate::Certificate;
pub use certificate_builder::{CertificateBuilder, KeyAlgorithm};
