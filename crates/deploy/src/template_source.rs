//! The source that CloudFormation reads a template from.

/// The source that CloudFormation reads a template from.
#[derive(Clone, Debug)]
pub(crate) enum TemplateSource {
    /// In the call itself; at most 51,200 bytes.
    Body(String),
    /// From S3; at most 1 MB.
    Url(String),
}

impl TemplateSource {
    /// Returns the text, if it is sent in the call.
    pub(crate) fn body(&self) -> Option<String> {
        match self {
            TemplateSource::Body(text) => Some(text.clone()),
            TemplateSource::Url(_) => None,
        }
    }

    /// Returns the URL, if CloudFormation reads the template from S3.
    pub(crate) fn url(&self) -> Option<String> {
        match self {
            TemplateSource::Body(_) => None,
            TemplateSource::Url(url) => Some(url.clone()),
        }
    }
}
