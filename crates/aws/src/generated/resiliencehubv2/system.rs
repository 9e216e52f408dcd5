// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHubV2::System`

use stanchion_template::generated::*;

/// `AWS::ResilienceHubV2::System`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html)
#[must_use]
pub struct System<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl System<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { System(Properties_::new(), PhantomData_) }
}
impl<S0> System<S0> {
    /// Sets `Description`. At most 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> System<Set_> { self.0.put("Name", value.into_node()); System(self.0, PhantomData_) }
    /// Sets `SharingEnabled`.
    #[inline] pub fn sharing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SharingEnabled", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<System> for System<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for System<S0> {
    const TYPE: &'static str = "AWS::ResilienceHubV2::System";
    type Handle = SystemRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`System`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SystemRef(Id_);
impl From<Id_> for SystemRef { #[inline] fn from(id: Id_) -> Self { SystemRef(id) } }
impl AsRef<Id_> for SystemRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SystemRef {
    /// `Ref`: `SystemArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `SystemArn`
    #[inline] pub fn system_arn(&self) -> Value_<String> { self.0.attribute("SystemArn") }
    /// `Fn::GetAtt` `SystemId`
    #[inline] pub fn system_id(&self) -> Value_<String> { self.0.attribute("SystemId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
