// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::RecordSet`

use stanchion_template::generated::*;

/// `AWS::Route53::RecordSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html)
#[must_use]
pub struct RecordSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RecordSet<Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecordSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RecordSet<S0, S1> {
    /// Sets `AliasTarget`.
    #[inline] pub fn alias_target(mut self, value: impl IntoValue_<AliasTarget>) -> Self { self.0.put("AliasTarget", value.into_node()); self }
    /// Sets `CidrRoutingConfig`.
    #[inline] pub fn cidr_routing_config(mut self, value: impl IntoValue_<CidrRoutingConfig>) -> Self { self.0.put("CidrRoutingConfig", value.into_node()); self }
    /// Sets `Comment`. At most 256 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `Failover`. The values are constants of [`Failover`].
    #[inline] pub fn failover(mut self, value: impl IntoValue_<Failover>) -> Self { self.0.put("Failover", value.into_node()); self }
    /// Sets `GeoLocation`.
    #[inline] pub fn geo_location(mut self, value: impl IntoValue_<GeoLocation>) -> Self { self.0.put("GeoLocation", value.into_node()); self }
    /// Sets `GeoProximityLocation`.
    #[inline] pub fn geo_proximity_location(mut self, value: impl IntoValue_<GeoProximityLocation>) -> Self { self.0.put("GeoProximityLocation", value.into_node()); self }
    /// Sets `HealthCheckId`. At most 64 characters.
    #[inline] pub fn health_check_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HealthCheckId", value.into_node()); self }
    /// Sets `HostedZoneId`. At most 44 characters. An update replaces the resource.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneId", value.into_node()); self }
    /// Sets `HostedZoneName`. At most 256 characters. An update replaces the resource.
    #[inline] pub fn hosted_zone_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostedZoneName", value.into_node()); self }
    /// Sets `MultiValueAnswer`.
    #[inline] pub fn multi_value_answer(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MultiValueAnswer", value.into_node()); self }
    /// Sets `Name`. Required. At most 1024 characters. An update may replace the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RecordSet<Set_, S1> { self.0.put("Name", value.into_node()); RecordSet(self.0, PhantomData_) }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `ResourceRecords`.
    #[inline] pub fn resource_records(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourceRecords", value.into_node()); self }
    /// Sets `SetIdentifier`. 0 to 128 characters.
    #[inline] pub fn set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SetIdentifier", value.into_node()); self }
    /// Sets `TTL`.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TTL", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> RecordSet<S0, Set_> { self.0.put("Type", value.into_node()); RecordSet(self.0, PhantomData_) }
    /// Sets `Weight`.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RecordSet> for RecordSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RecordSet<S0, S1> {
    const TYPE: &'static str = "AWS::Route53::RecordSet";
    type Handle = RecordSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RecordSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecordSetRef(Id_);
impl From<Id_> for RecordSetRef { #[inline] fn from(id: Id_) -> Self { RecordSetRef(id) } }
impl AsRef<Id_> for RecordSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecordSetRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Route53::RecordSet.AliasTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html)
#[must_use]
pub struct AliasTarget<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AliasTarget<Missing_<super::required::dns_name>, Missing_<super::required::hosted_zone_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AliasTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AliasTarget<S0, S1> {
    /// Sets `DNSName`. Required. At most 1024 characters.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> AliasTarget<Set_, S1> { self.0.put("DNSName", value.into_node()); AliasTarget(self.0, PhantomData_) }
    /// Sets `EvaluateTargetHealth`.
    #[inline] pub fn evaluate_target_health(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EvaluateTargetHealth", value.into_node()); self }
    /// Sets `HostedZoneId`. Required. At most 44 characters.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> AliasTarget<S0, Set_> { self.0.put("HostedZoneId", value.into_node()); AliasTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AliasTarget> for AliasTarget<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::RecordSet.CidrRoutingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-cidrroutingconfig.html)
#[must_use]
pub struct CidrRoutingConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CidrRoutingConfig<Missing_<super::required::collection_id>, Missing_<super::required::location_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CidrRoutingConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CidrRoutingConfig<S0, S1> {
    /// Sets `CollectionId`. Required.
    #[inline] pub fn collection_id(mut self, value: impl IntoValue_<String>) -> CidrRoutingConfig<Set_, S1> { self.0.put("CollectionId", value.into_node()); CidrRoutingConfig(self.0, PhantomData_) }
    /// Sets `LocationName`. Required. 1 to 16 characters.
    #[inline] pub fn location_name(mut self, value: impl IntoValue_<String>) -> CidrRoutingConfig<S0, Set_> { self.0.put("LocationName", value.into_node()); CidrRoutingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CidrRoutingConfig> for CidrRoutingConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::RecordSet.GeoLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geolocation.html)
#[must_use]
pub struct GeoLocation(Properties_);
impl GeoLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeoLocation(Properties_::new()) }
}
impl GeoLocation {
    /// Sets `ContinentCode`. Exactly 2 characters.
    #[inline] pub fn continent_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContinentCode", value.into_node()); self }
    /// Sets `CountryCode`. 1 to 2 characters.
    #[inline] pub fn country_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CountryCode", value.into_node()); self }
    /// Sets `SubdivisionCode`. 1 to 3 characters.
    #[inline] pub fn subdivision_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubdivisionCode", value.into_node()); self }
}
impl IntoValue_<GeoLocation> for GeoLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::RecordSet.Coordinates`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-coordinates.html)
#[must_use]
pub struct Coordinates<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Coordinates<Missing_<super::required::latitude>, Missing_<super::required::longitude>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Coordinates(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Coordinates<S0, S1> {
    /// Sets `Latitude`. Required.
    #[inline] pub fn latitude(mut self, value: impl IntoValue_<String>) -> Coordinates<Set_, S1> { self.0.put("Latitude", value.into_node()); Coordinates(self.0, PhantomData_) }
    /// Sets `Longitude`. Required.
    #[inline] pub fn longitude(mut self, value: impl IntoValue_<String>) -> Coordinates<S0, Set_> { self.0.put("Longitude", value.into_node()); Coordinates(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Coordinates> for Coordinates<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::RecordSet.GeoProximityLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-geoproximitylocation.html)
#[must_use]
pub struct GeoProximityLocation(Properties_);
impl GeoProximityLocation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeoProximityLocation(Properties_::new()) }
}
impl GeoProximityLocation {
    /// Sets `AWSRegion`. 1 to 64 characters.
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AWSRegion", value.into_node()); self }
    /// Sets `Bias`. -99 to 99.
    #[inline] pub fn bias(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bias", value.into_node()); self }
    /// Sets `Coordinates`.
    #[inline] pub fn coordinates(mut self, value: impl IntoValue_<Coordinates>) -> Self { self.0.put("Coordinates", value.into_node()); self }
    /// Sets `LocalZoneGroup`. 1 to 64 characters.
    #[inline] pub fn local_zone_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalZoneGroup", value.into_node()); self }
}
impl IntoValue_<GeoProximityLocation> for GeoProximityLocation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Route53::RecordSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html)
#[derive(Debug)]
pub enum Failover {}
impl Failover {
    /// `PRIMARY`
    pub const PRIMARY: Value_<Failover> = Value_::constant("PRIMARY");
    /// `SECONDARY`
    pub const SECONDARY: Value_<Failover> = Value_::constant("SECONDARY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Failover> { Value_::from_node(value.into_node()) }
}
