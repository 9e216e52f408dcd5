// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecretsManager::SecretTargetAttachment`

use stanchion_template::generated::*;

/// `AWS::SecretsManager::SecretTargetAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html)
#[must_use]
pub struct SecretTargetAttachment<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SecretTargetAttachment<Missing_<super::required::secret_id>, Missing_<super::required::target_id>, Missing_<super::required::target_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SecretTargetAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SecretTargetAttachment<S0, S1, S2> {
    /// Sets `SecretId`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn secret_id(mut self, value: impl IntoValue_<String>) -> SecretTargetAttachment<Set_, S1, S2> { self.0.put("SecretId", value.into_node()); SecretTargetAttachment(self.0, PhantomData_) }
    /// Sets `TargetId`. Required.
    #[inline] pub fn target_id(mut self, value: impl IntoValue_<String>) -> SecretTargetAttachment<S0, Set_, S2> { self.0.put("TargetId", value.into_node()); SecretTargetAttachment(self.0, PhantomData_) }
    /// Sets `TargetType`. Required.
    #[inline] pub fn target_type(mut self, value: impl IntoValue_<String>) -> SecretTargetAttachment<S0, S1, Set_> { self.0.put("TargetType", value.into_node()); SecretTargetAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SecretTargetAttachment> for SecretTargetAttachment<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SecretTargetAttachment<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
    type Handle = SecretTargetAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SecretTargetAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SecretTargetAttachmentRef(Id_);
impl From<Id_> for SecretTargetAttachmentRef { #[inline] fn from(id: Id_) -> Self { SecretTargetAttachmentRef(id) } }
impl AsRef<Id_> for SecretTargetAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SecretTargetAttachmentRef {
    /// `Ref`: `SecretId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
