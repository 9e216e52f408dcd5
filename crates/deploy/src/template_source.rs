//! Where CloudFormation gets a template.

/// Where a template is sent from.
#[derive(Clone, Debug)]
pub(crate) enum TemplateSource {
    /// In the call itself; at most 51,200 bytes.
    Body(String),
    /// From S3; at most 1 MB.
    Url(String),
}

impl TemplateSource {
    /// The text, when it is sent in the call.
    pub(crate) fn body(&self) -> Option<String> {
        match self {
            TemplateSource::Body(text) => Some(text.clone()),
            TemplateSource::Url(_) => None,
        }
    }

    /// The address, when it is read from S3.
    pub(crate) fn url(&self) -> Option<String> {
        match self {
            TemplateSource::Body(_) => None,
            TemplateSource::Url(url) => Some(url.clone()),
        }
    }
}
