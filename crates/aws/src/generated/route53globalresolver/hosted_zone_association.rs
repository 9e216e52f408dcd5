// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver::HostedZoneAssociation`

use stanchion_template::generated::*;

/// `AWS::Route53GlobalResolver::HostedZoneAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html)
#[must_use]
pub struct HostedZoneAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl HostedZoneAssociation<Missing_<super::required::hosted_zone_id>, Missing_<super::required::name>, Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HostedZoneAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> HostedZoneAssociation<S0, S1, S2> {
    /// Sets `HostedZoneId`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> HostedZoneAssociation<Set_, S1, S2> { self.0.put("HostedZoneId", value.into_node()); HostedZoneAssociation(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HostedZoneAssociation<S0, Set_, S2> { self.0.put("Name", value.into_node()); HostedZoneAssociation(self.0, PhantomData_) }
    /// Sets `ResourceArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> HostedZoneAssociation<S0, S1, Set_> { self.0.put("ResourceArn", value.into_node()); HostedZoneAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<HostedZoneAssociation> for HostedZoneAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for HostedZoneAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Route53GlobalResolver::HostedZoneAssociation";
    type Handle = HostedZoneAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HostedZoneAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HostedZoneAssociationRef(Id_);
impl From<Id_> for HostedZoneAssociationRef { #[inline] fn from(id: Id_) -> Self { HostedZoneAssociationRef(id) } }
impl AsRef<Id_> for HostedZoneAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HostedZoneAssociationRef {
    /// `Ref`: `HostedZoneAssociationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `HostedZoneAssociationId`
    #[inline] pub fn hosted_zone_association_id(&self) -> Value_<String> { self.0.attribute("HostedZoneAssociationId") }
    /// `Fn::GetAtt` `HostedZoneName`
    #[inline] pub fn hosted_zone_name(&self) -> Value_<String> { self.0.attribute("HostedZoneName") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
