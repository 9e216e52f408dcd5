// Made by `cargo xtask generate`; do not edit.
//! `AWS::Batch::QuotaShare`

use stanchion_template::generated::*;

/// `AWS::Batch::QuotaShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html)
#[must_use]
pub struct QuotaShare<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl QuotaShare<Missing_<super::required::capacity_limits>, Missing_<super::required::job_queue>, Missing_<super::required::preemption_configuration>, Missing_<super::required::quota_share_name>, Missing_<super::required::resource_sharing_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuotaShare(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> QuotaShare<S0, S1, S2, S3, S4> {
    /// Sets `CapacityLimits`. Required.
    #[inline] pub fn capacity_limits(mut self, value: impl IntoValue_<Vec<QuotaShareCapacityLimit>>) -> QuotaShare<Set_, S1, S2, S3, S4> { self.0.put("CapacityLimits", value.into_node()); QuotaShare(self.0, PhantomData_) }
    /// Sets `JobQueue`. Required. An update replaces the resource.
    #[inline] pub fn job_queue(mut self, value: impl IntoValue_<String>) -> QuotaShare<S0, Set_, S2, S3, S4> { self.0.put("JobQueue", value.into_node()); QuotaShare(self.0, PhantomData_) }
    /// Sets `PreemptionConfiguration`. Required.
    #[inline] pub fn preemption_configuration(mut self, value: impl IntoValue_<QuotaSharePreemptionConfiguration>) -> QuotaShare<S0, S1, Set_, S3, S4> { self.0.put("PreemptionConfiguration", value.into_node()); QuotaShare(self.0, PhantomData_) }
    /// Sets `QuotaShareName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn quota_share_name(mut self, value: impl IntoValue_<String>) -> QuotaShare<S0, S1, S2, Set_, S4> { self.0.put("QuotaShareName", value.into_node()); QuotaShare(self.0, PhantomData_) }
    /// Sets `ResourceSharingConfiguration`. Required.
    #[inline] pub fn resource_sharing_configuration(mut self, value: impl IntoValue_<QuotaShareResourceSharingConfiguration>) -> QuotaShare<S0, S1, S2, S3, Set_> { self.0.put("ResourceSharingConfiguration", value.into_node()); QuotaShare(self.0, PhantomData_) }
    /// Sets `State`. The values are constants of [`State`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<State>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<QuotaShare> for QuotaShare<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for QuotaShare<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Batch::QuotaShare";
    type Handle = QuotaShareRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QuotaShare`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QuotaShareRef(Id_);
impl From<Id_> for QuotaShareRef { #[inline] fn from(id: Id_) -> Self { QuotaShareRef(id) } }
impl AsRef<Id_> for QuotaShareRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QuotaShareRef {
    /// `Ref`: `QuotaShareArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `QuotaShareArn`
    #[inline] pub fn quota_share_arn(&self) -> Value_<String> { self.0.attribute("QuotaShareArn") }
}
/// `AWS::Batch::QuotaShare.QuotaShareCapacityLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-quotashare-quotasharecapacitylimit.html)
#[must_use]
pub struct QuotaShareCapacityLimit<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl QuotaShareCapacityLimit<Missing_<super::required::capacity_unit>, Missing_<super::required::max_capacity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuotaShareCapacityLimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1> QuotaShareCapacityLimit<S0, S1> {
    /// Sets `CapacityUnit`. Required.
    #[inline] pub fn capacity_unit(mut self, value: impl IntoValue_<String>) -> QuotaShareCapacityLimit<Set_, S1> { self.0.put("CapacityUnit", value.into_node()); QuotaShareCapacityLimit(self.0, PhantomData_) }
    /// Sets `MaxCapacity`. Required. At least 1.
    #[inline] pub fn max_capacity(mut self, value: impl IntoValue_<i64>) -> QuotaShareCapacityLimit<S0, Set_> { self.0.put("MaxCapacity", value.into_node()); QuotaShareCapacityLimit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<QuotaShareCapacityLimit> for QuotaShareCapacityLimit<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::QuotaShare.QuotaSharePreemptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-quotashare-quotasharepreemptionconfiguration.html)
#[must_use]
pub struct QuotaSharePreemptionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QuotaSharePreemptionConfiguration<Missing_<super::required::in_share_preemption>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuotaSharePreemptionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QuotaSharePreemptionConfiguration<S0> {
    /// Sets `InSharePreemption`. Required.
    #[inline] pub fn in_share_preemption(mut self, value: impl IntoValue_<String>) -> QuotaSharePreemptionConfiguration<Set_> { self.0.put("InSharePreemption", value.into_node()); QuotaSharePreemptionConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QuotaSharePreemptionConfiguration> for QuotaSharePreemptionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Batch::QuotaShare.QuotaShareResourceSharingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-quotashare-quotashareresourcesharingconfiguration.html)
#[must_use]
pub struct QuotaShareResourceSharingConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QuotaShareResourceSharingConfiguration<Missing_<super::required::strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QuotaShareResourceSharingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> QuotaShareResourceSharingConfiguration<S0> {
    /// Sets `BorrowLimit`. At least -1.
    #[inline] pub fn borrow_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BorrowLimit", value.into_node()); self }
    /// Sets `Strategy`. Required.
    #[inline] pub fn strategy(mut self, value: impl IntoValue_<String>) -> QuotaShareResourceSharingConfiguration<Set_> { self.0.put("Strategy", value.into_node()); QuotaShareResourceSharingConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<QuotaShareResourceSharingConfiguration> for QuotaShareResourceSharingConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Batch::QuotaShare`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html)
#[derive(Debug)]
pub enum State {}
impl State {
    /// `ENABLED`
    pub const ENABLED: Value_<State> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<State> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<State> { Value_::from_node(value.into_node()) }
}
