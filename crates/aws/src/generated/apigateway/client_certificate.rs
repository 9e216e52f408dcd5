// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::ClientCertificate`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::ClientCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html)
#[must_use]
pub struct ClientCertificate(Properties_);
impl ClientCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClientCertificate(Properties_::new()) }
}
impl ClientCertificate {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ClientCertificate> for ClientCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ClientCertificate {
    const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate";
    type Handle = ClientCertificateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClientCertificate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClientCertificateRef(Id_);
impl From<Id_> for ClientCertificateRef { #[inline] fn from(id: Id_) -> Self { ClientCertificateRef(id) } }
impl AsRef<Id_> for ClientCertificateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClientCertificateRef {
    /// `Ref`: `ClientCertificateId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ClientCertificateId`
    #[inline] pub fn client_certificate_id(&self) -> Value_<String> { self.0.attribute("ClientCertificateId") }
}
