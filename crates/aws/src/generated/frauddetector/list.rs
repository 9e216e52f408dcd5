// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector::List`

use stanchion_template::generated::*;

/// `AWS::FraudDetector::List`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html)
#[must_use]
pub struct List<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl List<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { List(Properties_::new(), PhantomData_) }
}
impl<S0> List<S0> {
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Elements`. 0 to 100000 items.
    #[inline] pub fn elements(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Elements", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> List<Set_> { self.0.put("Name", value.into_node()); List(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VariableType`. 1 to 64 characters.
    #[inline] pub fn variable_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VariableType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<List> for List<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for List<S0> {
    const TYPE: &'static str = "AWS::FraudDetector::List";
    type Handle = ListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`List`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ListRef(Id_);
impl From<Id_> for ListRef { #[inline] fn from(id: Id_) -> Self { ListRef(id) } }
impl AsRef<Id_> for ListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ListRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
