// Made by `cargo xtask generate`; do not edit.
//! `AWS::SCN::Namespace`

use stanchion_template::generated::*;

/// `AWS::SCN::Namespace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scn-namespace.html)
#[must_use]
pub struct Namespace<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Namespace<Missing_<super::required::instance_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Namespace(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Namespace<S0, S1> {
    /// Sets `Description`. 1 to 500 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InstanceId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> Namespace<Set_, S1> { self.0.put("InstanceId", value.into_node()); Namespace(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 50 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Namespace<S0, Set_> { self.0.put("Name", value.into_node()); Namespace(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Namespace> for Namespace<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Namespace<S0, S1> {
    const TYPE: &'static str = "AWS::SCN::Namespace";
    type Handle = NamespaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Namespace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NamespaceRef(Id_);
impl From<Id_> for NamespaceRef { #[inline] fn from(id: Id_) -> Self { NamespaceRef(id) } }
impl AsRef<Id_> for NamespaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NamespaceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
