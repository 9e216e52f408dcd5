// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector::Outcome`

use stanchion_template::generated::*;

/// `AWS::FraudDetector::Outcome`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html)
#[must_use]
pub struct Outcome<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Outcome<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Outcome(Properties_::new(), PhantomData_) }
}
impl<S0> Outcome<S0> {
    /// Sets `Description`. 1 to 128 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Outcome<Set_> { self.0.put("Name", value.into_node()); Outcome(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Outcome> for Outcome<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Outcome<S0> {
    const TYPE: &'static str = "AWS::FraudDetector::Outcome";
    type Handle = OutcomeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Outcome`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OutcomeRef(Id_);
impl From<Id_> for OutcomeRef { #[inline] fn from(id: Id_) -> Self { OutcomeRef(id) } }
impl AsRef<Id_> for OutcomeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OutcomeRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
}
