// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::KeyGroup`

use stanchion_template::generated::*;

/// `AWS::CloudFront::KeyGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html)
#[must_use]
pub struct KeyGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KeyGroup<Missing_<super::required::key_group_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyGroup(Properties_::new(), PhantomData_) }
}
impl<S0> KeyGroup<S0> {
    /// Sets `KeyGroupConfig`. Required.
    #[inline] pub fn key_group_config(mut self, value: impl IntoValue_<KeyGroupConfig>) -> KeyGroup<Set_> { self.0.put("KeyGroupConfig", value.into_node()); KeyGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KeyGroup> for KeyGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for KeyGroup<S0> {
    const TYPE: &'static str = "AWS::CloudFront::KeyGroup";
    type Handle = KeyGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KeyGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeyGroupRef(Id_);
impl From<Id_> for KeyGroupRef { #[inline] fn from(id: Id_) -> Self { KeyGroupRef(id) } }
impl AsRef<Id_> for KeyGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeyGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::KeyGroup.KeyGroupConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-keygroup-keygroupconfig.html)
#[must_use]
pub struct KeyGroupConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KeyGroupConfig<Missing_<super::required::items>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeyGroupConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KeyGroupConfig<S0, S1> {
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `Items`. Required.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<String>>) -> KeyGroupConfig<Set_, S1> { self.0.put("Items", value.into_node()); KeyGroupConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KeyGroupConfig<S0, Set_> { self.0.put("Name", value.into_node()); KeyGroupConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KeyGroupConfig> for KeyGroupConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
