// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IpamInternetRegistryAssociation`

use stanchion_template::generated::*;

/// `AWS::EC2::IpamInternetRegistryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html)
#[must_use]
pub struct IpamInternetRegistryAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl IpamInternetRegistryAssociation<Missing_<super::required::ipam_id>, Missing_<super::required::organization_handle>, Missing_<super::required::rir>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamInternetRegistryAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> IpamInternetRegistryAssociation<S0, S1, S2> {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IpamId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_id(mut self, value: impl IntoValue_<String>) -> IpamInternetRegistryAssociation<Set_, S1, S2> { self.0.put("IpamId", value.into_node()); IpamInternetRegistryAssociation(self.0, PhantomData_) }
    /// Sets `OrganizationHandle`. Required. An update replaces the resource.
    #[inline] pub fn organization_handle(mut self, value: impl IntoValue_<String>) -> IpamInternetRegistryAssociation<S0, Set_, S2> { self.0.put("OrganizationHandle", value.into_node()); IpamInternetRegistryAssociation(self.0, PhantomData_) }
    /// Sets `Rir`. Required. An update replaces the resource. The values are constants of [`Rir`].
    #[inline] pub fn rir(mut self, value: impl IntoValue_<Rir>) -> IpamInternetRegistryAssociation<S0, S1, Set_> { self.0.put("Rir", value.into_node()); IpamInternetRegistryAssociation(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<IpamInternetRegistryAssociation> for IpamInternetRegistryAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for IpamInternetRegistryAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EC2::IpamInternetRegistryAssociation";
    type Handle = IpamInternetRegistryAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IpamInternetRegistryAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IpamInternetRegistryAssociationRef(Id_);
impl From<Id_> for IpamInternetRegistryAssociationRef { #[inline] fn from(id: Id_) -> Self { IpamInternetRegistryAssociationRef(id) } }
impl AsRef<Id_> for IpamInternetRegistryAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IpamInternetRegistryAssociationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChildRequestXml`
    #[inline] pub fn child_request_xml(&self) -> Value_<String> { self.0.attribute("ChildRequestXml") }
    /// `Fn::GetAtt` `IpamInternetRegistryAssociationArn`
    #[inline] pub fn ipam_internet_registry_association_arn(&self) -> Value_<String> { self.0.attribute("IpamInternetRegistryAssociationArn") }
    /// `Fn::GetAtt` `IpamInternetRegistryAssociationId`
    #[inline] pub fn ipam_internet_registry_association_id(&self) -> Value_<String> { self.0.attribute("IpamInternetRegistryAssociationId") }
    /// `Fn::GetAtt` `IpamRegion`
    #[inline] pub fn ipam_region(&self) -> Value_<String> { self.0.attribute("IpamRegion") }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// Values of `AWS::EC2::IpamInternetRegistryAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipaminternetregistryassociation.html)
#[derive(Debug)]
pub enum Rir {}
impl Rir {
    /// `RIPE`
    pub const RIPE: Value_<Rir> = Value_::constant("RIPE");
    /// `APNIC`
    pub const APNIC: Value_<Rir> = Value_::constant("APNIC");
    /// `ARIN`
    pub const ARIN: Value_<Rir> = Value_::constant("ARIN");
    /// `LACNIC`
    pub const LACNIC: Value_<Rir> = Value_::constant("LACNIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Rir> { Value_::from_node(value.into_node()) }
}
