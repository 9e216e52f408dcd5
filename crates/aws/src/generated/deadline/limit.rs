// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::Limit`

use stanchion_template::generated::*;

/// `AWS::Deadline::Limit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html)
#[must_use]
pub struct Limit<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Limit<Missing_<super::required::amount_requirement_name>, Missing_<super::required::display_name>, Missing_<super::required::farm_id>, Missing_<super::required::max_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Limit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Limit<S0, S1, S2, S3> {
    /// Sets `AmountRequirementName`. Required. At most 1024 characters. An update replaces the resource.
    #[inline] pub fn amount_requirement_name(mut self, value: impl IntoValue_<String>) -> Limit<Set_, S1, S2, S3> { self.0.put("AmountRequirementName", value.into_node()); Limit(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 100 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 100 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Limit<S0, Set_, S2, S3> { self.0.put("DisplayName", value.into_node()); Limit(self.0, PhantomData_) }
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> Limit<S0, S1, Set_, S3> { self.0.put("FarmId", value.into_node()); Limit(self.0, PhantomData_) }
    /// Sets `MaxCount`. Required. -1 to 2147483647.
    #[inline] pub fn max_count(mut self, value: impl IntoValue_<i64>) -> Limit<S0, S1, S2, Set_> { self.0.put("MaxCount", value.into_node()); Limit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Limit> for Limit<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Limit<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Deadline::Limit";
    type Handle = LimitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Limit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LimitRef(Id_);
impl From<Id_> for LimitRef { #[inline] fn from(id: Id_) -> Self { LimitRef(id) } }
impl AsRef<Id_> for LimitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LimitRef {
    /// `Ref`: `FarmId|LimitId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CurrentCount`
    #[inline] pub fn current_count(&self) -> Value_<i64> { self.0.attribute("CurrentCount") }
    /// `Fn::GetAtt` `LimitId`
    #[inline] pub fn limit_id(&self) -> Value_<String> { self.0.attribute("LimitId") }
}
