// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Farm`

use stanchion_template::generated::*;

/// `AWS::Deadline::Farm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html)
#[must_use]
pub struct Farm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Farm<Missing_<super::required::display_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Farm(Properties_::new(), PhantomData_) }
}
impl<S0> Farm<S0> {
    /// Sets `CostScaleFactor`. 0 to 100.
    #[inline] pub fn cost_scale_factor(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CostScaleFactor", value.into_node()); self }
    /// Sets `Description`. 0 to 100 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Farm<Set_> { self.0.put("DisplayName", value.into_node()); Farm(self.0, PhantomData_) }
    /// Sets `KmsKeyArn`. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Farm> for Farm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Farm<S0> {
    const TYPE: &'static str = "AWS::Deadline::Farm";
    type Handle = FarmRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Farm`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FarmRef(Id_);
impl From<Id_> for FarmRef { #[inline] fn from(id: Id_) -> Self { FarmRef(id) } }
impl AsRef<Id_> for FarmRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FarmRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `FarmId`
    #[inline] pub fn farm_id(&self) -> Value_<String> { self.0.attribute("FarmId") }
}
