// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector::Label`

use stanchion_template::generated::*;

/// `AWS::FraudDetector::Label`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html)
#[must_use]
pub struct Label<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Label<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Label(Properties_::new(), PhantomData_) }
}
impl<S0> Label<S0> {
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Label<Set_> { self.0.put("Name", value.into_node()); Label(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Label> for Label<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Label<S0> {
    const TYPE: &'static str = "AWS::FraudDetector::Label";
    type Handle = LabelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Label`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LabelRef(Id_);
impl From<Id_> for LabelRef { #[inline] fn from(id: Id_) -> Self { LabelRef(id) } }
impl AsRef<Id_> for LabelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LabelRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
