// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::ServerCertificate`

use stanchion_template::generated::*;

/// `AWS::IAM::ServerCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html)
#[must_use]
pub struct ServerCertificate(Properties_);
impl ServerCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServerCertificate(Properties_::new()) }
}
impl ServerCertificate {
    /// Sets `CertificateBody`. 1 to 16384 characters. An update replaces the resource.
    #[inline] pub fn certificate_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateBody", value.into_node()); self }
    /// Sets `CertificateChain`. 1 to 2097152 characters. An update replaces the resource.
    #[inline] pub fn certificate_chain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateChain", value.into_node()); self }
    /// Sets `Path`. 1 to 512 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `PrivateKey`. 1 to 16384 characters. An update replaces the resource.
    #[inline] pub fn private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrivateKey", value.into_node()); self }
    /// Sets `ServerCertificateName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn server_certificate_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ServerCertificateName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ServerCertificate> for ServerCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServerCertificate {
    const TYPE: &'static str = "AWS::IAM::ServerCertificate";
    type Handle = ServerCertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServerCertificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServerCertificateRef(Id_);
impl From<Id_> for ServerCertificateRef { #[inline] fn from(id: Id_) -> Self { ServerCertificateRef(id) } }
impl AsRef<Id_> for ServerCertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServerCertificateRef {
    /// `Ref`: `ServerCertificateName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
