// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTManagedIntegrations::CredentialLocker`

use stanchion_template::generated::*;

/// `AWS::IoTManagedIntegrations::CredentialLocker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-credentiallocker.html)
#[must_use]
pub struct CredentialLocker(Properties_);
impl CredentialLocker {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CredentialLocker(Properties_::new()) }
}
impl CredentialLocker {
    /// Sets `Name`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<CredentialLocker> for CredentialLocker { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for CredentialLocker {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::CredentialLocker";
    type Handle = CredentialLockerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CredentialLocker`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CredentialLockerRef(Id_);
impl From<Id_> for CredentialLockerRef { #[inline] fn from(id: Id_) -> Self { CredentialLockerRef(id) } }
impl AsRef<Id_> for CredentialLockerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CredentialLockerRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
}
