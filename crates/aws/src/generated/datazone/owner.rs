// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::Owner`

use stanchion_template::generated::*;

/// `AWS::DataZone::Owner`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html)
#[must_use]
pub struct Owner<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Owner<Missing_<super::required::domain_identifier>, Missing_<super::required::entity_identifier>, Missing_<super::required::entity_type>, Missing_<super::required::owner>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Owner(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Owner<S0, S1, S2, S3> {
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> Owner<Set_, S1, S2, S3> { self.0.put("DomainIdentifier", value.into_node()); Owner(self.0, PhantomData_) }
    /// Sets `EntityIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn entity_identifier(mut self, value: impl IntoValue_<String>) -> Owner<S0, Set_, S2, S3> { self.0.put("EntityIdentifier", value.into_node()); Owner(self.0, PhantomData_) }
    /// Sets `EntityType`. Required. An update replaces the resource. The values are constants of [`EntityType`].
    #[inline] pub fn entity_type(mut self, value: impl IntoValue_<EntityType>) -> Owner<S0, S1, Set_, S3> { self.0.put("EntityType", value.into_node()); Owner(self.0, PhantomData_) }
    /// Sets `Owner`. Required. An update replaces the resource.
    #[inline] pub fn owner(mut self, value: impl IntoValue_<OwnerProperties>) -> Owner<S0, S1, S2, Set_> { self.0.put("Owner", value.into_node()); Owner(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Owner> for Owner<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Owner<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DataZone::Owner";
    type Handle = OwnerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Owner`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OwnerRef(Id_);
impl From<Id_> for OwnerRef { #[inline] fn from(id: Id_) -> Self { OwnerRef(id) } }
impl AsRef<Id_> for OwnerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OwnerRef {
    /// `Ref`: `DomainIdentifier|EntityType|EntityIdentifier|OwnerType|OwnerIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `OwnerIdentifier`
    #[inline] pub fn owner_identifier(&self) -> Value_<String> { self.0.attribute("OwnerIdentifier") }
    /// `Fn::GetAtt` `OwnerType`
    #[inline] pub fn owner_type(&self) -> Value_<String> { self.0.attribute("OwnerType") }
}
/// `AWS::DataZone::Owner.OwnerGroupProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-owner-ownergroupproperties.html)
#[must_use]
pub struct OwnerGroupProperties(Properties_);
impl OwnerGroupProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OwnerGroupProperties(Properties_::new()) }
}
impl OwnerGroupProperties {
    /// Sets `GroupIdentifier`.
    #[inline] pub fn group_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GroupIdentifier", value.into_node()); self }
}
impl IntoValue_<OwnerGroupProperties> for OwnerGroupProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Owner.OwnerUserProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-owner-owneruserproperties.html)
#[must_use]
pub struct OwnerUserProperties(Properties_);
impl OwnerUserProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OwnerUserProperties(Properties_::new()) }
}
impl OwnerUserProperties {
    /// Sets `UserIdentifier`.
    #[inline] pub fn user_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserIdentifier", value.into_node()); self }
}
impl IntoValue_<OwnerUserProperties> for OwnerUserProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::DataZone::Owner.OwnerProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-datazone-owner-ownerproperties.html)
#[must_use]
pub struct OwnerProperties(Properties_);
impl OwnerProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OwnerProperties(Properties_::new()) }
}
impl OwnerProperties {
    /// Sets `Group`.
    #[inline] pub fn group(mut self, value: impl IntoValue_<OwnerGroupProperties>) -> Self { self.0.put("Group", value.into_node()); self }
    /// Sets `User`.
    #[inline] pub fn user(mut self, value: impl IntoValue_<OwnerUserProperties>) -> Self { self.0.put("User", value.into_node()); self }
}
impl IntoValue_<OwnerProperties> for OwnerProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataZone::Owner`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-owner.html)
#[derive(Debug)]
pub enum EntityType {}
impl EntityType {
    /// `DOMAIN_UNIT`
    pub const DOMAIN_UNIT: Value_<EntityType> = Value_::constant("DOMAIN_UNIT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EntityType> { Value_::from_node(value.into_node()) }
}
