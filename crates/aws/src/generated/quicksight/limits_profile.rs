// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::LimitsProfile`

use stanchion_template::generated::*;

/// `AWS::QuickSight::LimitsProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html)
#[must_use]
pub struct LimitsProfile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LimitsProfile<Missing_<super::required::account_id>, Missing_<super::required::profile_name>, Missing_<super::required::resource_limits>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LimitsProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LimitsProfile<S0, S1, S2> {
    /// Sets `AccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn account_id(mut self, value: impl IntoValue_<String>) -> LimitsProfile<Set_, S1, S2> { self.0.put("AccountId", value.into_node()); LimitsProfile(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ProfileName`. Required. 1 to 256 characters.
    #[inline] pub fn profile_name(mut self, value: impl IntoValue_<String>) -> LimitsProfile<S0, Set_, S2> { self.0.put("ProfileName", value.into_node()); LimitsProfile(self.0, PhantomData_) }
    /// Sets `ResourceLimits`. Required.
    #[inline] pub fn resource_limits(mut self, value: impl IntoValue_<MapOf_<ProfileLimitValue>>) -> LimitsProfile<S0, S1, Set_> { self.0.put("ResourceLimits", value.into_node()); LimitsProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LimitsProfile> for LimitsProfile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for LimitsProfile<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QuickSight::LimitsProfile";
    type Handle = LimitsProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LimitsProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LimitsProfileRef(Id_);
impl From<Id_> for LimitsProfileRef { #[inline] fn from(id: Id_) -> Self { LimitsProfileRef(id) } }
impl AsRef<Id_> for LimitsProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LimitsProfileRef {
    /// `Ref`: `AccountId|ProfileId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `ProfileId`
    #[inline] pub fn profile_id(&self) -> Value_<String> { self.0.attribute("ProfileId") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QuickSight::LimitsProfile.ProfileLimitValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-limitsprofile-profilelimitvalue.html)
#[must_use]
pub struct ProfileLimitValue<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProfileLimitValue<Missing_<super::required::max_value>, Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileLimitValue(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProfileLimitValue<S0, S1> {
    /// Sets `MaxValue`. Required. At least 0.
    #[inline] pub fn max_value(mut self, value: impl IntoValue_<f64>) -> ProfileLimitValue<Set_, S1> { self.0.put("MaxValue", value.into_node()); ProfileLimitValue(self.0, PhantomData_) }
    /// Sets `Unit`. Required. The values are constants of [`LimitUnit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<LimitUnit>) -> ProfileLimitValue<S0, Set_> { self.0.put("Unit", value.into_node()); ProfileLimitValue(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProfileLimitValue> for ProfileLimitValue<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::LimitsProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-limitsprofile.html)
#[derive(Debug)]
pub enum LimitUnit {}
impl LimitUnit {
    /// `MB`
    pub const MB: Value_<LimitUnit> = Value_::constant("MB");
    /// `GB`
    pub const GB: Value_<LimitUnit> = Value_::constant("GB");
    /// `HOURS`
    pub const HOURS: Value_<LimitUnit> = Value_::constant("HOURS");
    /// `DAYS`
    pub const DAYS: Value_<LimitUnit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LimitUnit> { Value_::from_node(value.into_node()) }
}
