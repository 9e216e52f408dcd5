// Made by `cargo xtask generate`; do not edit.
//! `AWS::FMS::ProtocolsList`

use stanchion_template::generated::*;

/// `AWS::FMS::ProtocolsList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html)
#[must_use]
pub struct ProtocolsList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProtocolsList<Missing_<super::required::list_name>, Missing_<super::required::protocols_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProtocolsList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProtocolsList<S0, S1> {
    /// Sets `ListName`. Required. 1 to 128 characters.
    #[inline] pub fn list_name(mut self, value: impl IntoValue_<String>) -> ProtocolsList<Set_, S1> { self.0.put("ListName", value.into_node()); ProtocolsList(self.0, PhantomData_) }
    /// Sets `ProtocolsList`. Required.
    #[inline] pub fn protocols_list(mut self, value: impl IntoValue_<Vec<String>>) -> ProtocolsList<S0, Set_> { self.0.put("ProtocolsList", value.into_node()); ProtocolsList(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProtocolsList> for ProtocolsList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ProtocolsList<S0, S1> {
    const TYPE: &'static str = "AWS::FMS::ProtocolsList";
    type Handle = ProtocolsListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProtocolsList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProtocolsListRef(Id_);
impl From<Id_> for ProtocolsListRef { #[inline] fn from(id: Id_) -> Self { ProtocolsListRef(id) } }
impl AsRef<Id_> for ProtocolsListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProtocolsListRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `LastUpdateTime`
    #[inline] pub fn last_update_time(&self) -> Value_<String> { self.0.attribute("LastUpdateTime") }
    /// `Fn::GetAtt` `ListId`
    #[inline] pub fn list_id(&self) -> Value_<String> { self.0.attribute("ListId") }
}
