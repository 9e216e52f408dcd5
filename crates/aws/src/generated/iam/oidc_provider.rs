// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM::OIDCProvider`

use stanchion_template::generated::*;

/// `AWS::IAM::OIDCProvider`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html)
#[must_use]
pub struct OIDCProvider(Properties_);
impl OIDCProvider {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OIDCProvider(Properties_::new()) }
}
impl OIDCProvider {
    /// Sets `ClientIdList`.
    #[inline] pub fn client_id_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ClientIdList", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThumbprintList`. At most 5 items.
    #[inline] pub fn thumbprint_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ThumbprintList", value.into_node()); self }
    /// Sets `Url`. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl IntoValue_<OIDCProvider> for OIDCProvider { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for OIDCProvider {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
    type Handle = OIDCProviderRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OIDCProvider`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OIDCProviderRef(Id_);
impl From<Id_> for OIDCProviderRef { #[inline] fn from(id: Id_) -> Self { OIDCProviderRef(id) } }
impl AsRef<Id_> for OIDCProviderRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OIDCProviderRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
