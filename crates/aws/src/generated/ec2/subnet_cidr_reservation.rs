// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::SubnetCidrReservation`

use stanchion_template::generated::*;

/// `AWS::EC2::SubnetCidrReservation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html)
#[must_use]
pub struct SubnetCidrReservation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SubnetCidrReservation<Missing_<super::required::cidr>, Missing_<super::required::reservation_type>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubnetCidrReservation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SubnetCidrReservation<S0, S1, S2> {
    /// Sets `Cidr`. Required. An update replaces the resource.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> SubnetCidrReservation<Set_, S1, S2> { self.0.put("Cidr", value.into_node()); SubnetCidrReservation(self.0, PhantomData_) }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ReservationType`. Required. An update replaces the resource. The values are constants of [`ReservationType`].
    #[inline] pub fn reservation_type(mut self, value: impl IntoValue_<ReservationType>) -> SubnetCidrReservation<S0, Set_, S2> { self.0.put("ReservationType", value.into_node()); SubnetCidrReservation(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> SubnetCidrReservation<S0, S1, Set_> { self.0.put("SubnetId", value.into_node()); SubnetCidrReservation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SubnetCidrReservation> for SubnetCidrReservation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SubnetCidrReservation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::SubnetCidrReservation";
    type Handle = SubnetCidrReservationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SubnetCidrReservation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SubnetCidrReservationRef(Id_);
impl From<Id_> for SubnetCidrReservationRef { #[inline] fn from(id: Id_) -> Self { SubnetCidrReservationRef(id) } }
impl AsRef<Id_> for SubnetCidrReservationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SubnetCidrReservationRef {
    /// `Ref`: `SubnetId|SubnetCidrReservationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `SubnetCidrReservationId`
    #[inline] pub fn subnet_cidr_reservation_id(&self) -> Value_<String> { self.0.attribute("SubnetCidrReservationId") }
}
/// Values of `AWS::EC2::SubnetCidrReservation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrreservation.html)
#[derive(Debug)]
pub enum ReservationType {}
impl ReservationType {
    /// `prefix`
    pub const PREFIX: Value_<ReservationType> = Value_::constant("prefix");
    /// `explicit`
    pub const EXPLICIT: Value_<ReservationType> = Value_::constant("explicit");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReservationType> { Value_::from_node(value.into_node()) }
}
