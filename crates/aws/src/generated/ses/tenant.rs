// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::Tenant`

use stanchion_template::generated::*;

/// `AWS::SES::Tenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html)
#[must_use]
pub struct Tenant<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Tenant<Missing_<super::required::tenant_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Tenant(Properties_::new(), PhantomData_) }
}
impl<S0> Tenant<S0> {
    /// Sets `ReputationEntity`.
    #[inline] pub fn reputation_entity(mut self, value: impl IntoValue_<ReputationEntity>) -> Self { self.0.put("ReputationEntity", value.into_node()); self }
    /// Sets `ResourceAssociations`. At least 0 items.
    #[inline] pub fn resource_associations(mut self, value: impl IntoValue_<Vec<ResourceAssociation>>) -> Self { self.0.put("ResourceAssociations", value.into_node()); self }
    /// Sets `SuppressionAttributes`.
    #[inline] pub fn suppression_attributes(mut self, value: impl IntoValue_<TenantSuppressionAttributes>) -> Self { self.0.put("SuppressionAttributes", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TenantName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn tenant_name(mut self, value: impl IntoValue_<String>) -> Tenant<Set_> { self.0.put("TenantName", value.into_node()); Tenant(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Tenant> for Tenant<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Tenant<S0> {
    const TYPE: &'static str = "AWS::SES::Tenant";
    type Handle = TenantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Tenant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TenantRef(Id_);
impl From<Id_> for TenantRef { #[inline] fn from(id: Id_) -> Self { TenantRef(id) } }
impl AsRef<Id_> for TenantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TenantRef {
    /// `Ref`: `TenantName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::SES::Tenant.ReputationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-reputationpolicy.html)
#[must_use]
pub struct ReputationPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReputationPolicy<Missing_<super::required::reputation_entity_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReputationPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ReputationPolicy<S0> {
    /// Sets `ReputationEntityPolicy`. Required.
    #[inline] pub fn reputation_entity_policy(mut self, value: impl IntoValue_<String>) -> ReputationPolicy<Set_> { self.0.put("ReputationEntityPolicy", value.into_node()); ReputationPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReputationPolicy> for ReputationPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::Tenant.ReputationEntity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-reputationentity.html)
#[must_use]
pub struct ReputationEntity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReputationEntity<Missing_<super::required::policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReputationEntity(Properties_::new(), PhantomData_) }
}
impl<S0> ReputationEntity<S0> {
    /// Sets `Policy`. Required.
    #[inline] pub fn policy(mut self, value: impl IntoValue_<ReputationPolicy>) -> ReputationEntity<Set_> { self.0.put("Policy", value.into_node()); ReputationEntity(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReputationEntity> for ReputationEntity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::Tenant.ResourceAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-resourceassociation.html)
#[must_use]
pub struct ResourceAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourceAssociation<Missing_<super::required::resource_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourceAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> ResourceAssociation<S0> {
    /// Sets `ResourceArn`. Required. At least 1 character.
    #[inline] pub fn resource_arn(mut self, value: impl IntoValue_<String>) -> ResourceAssociation<Set_> { self.0.put("ResourceArn", value.into_node()); ResourceAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResourceAssociation> for ResourceAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::Tenant.TenantSuppressionAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-tenant-tenantsuppressionattributes.html)
#[must_use]
pub struct TenantSuppressionAttributes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TenantSuppressionAttributes<Missing_<super::required::suppressed_reasons>, Missing_<super::required::suppression_scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TenantSuppressionAttributes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TenantSuppressionAttributes<S0, S1> {
    /// Sets `SuppressedReasons`. Required. The values are constants of [`SuppressedReason`].
    #[inline] pub fn suppressed_reasons(mut self, value: impl IntoValue_<Vec<SuppressedReason>>) -> TenantSuppressionAttributes<Set_, S1> { self.0.put("SuppressedReasons", value.into_node()); TenantSuppressionAttributes(self.0, PhantomData_) }
    /// Sets `SuppressionScope`. Required. The values are constants of [`SuppressionScope`].
    #[inline] pub fn suppression_scope(mut self, value: impl IntoValue_<SuppressionScope>) -> TenantSuppressionAttributes<S0, Set_> { self.0.put("SuppressionScope", value.into_node()); TenantSuppressionAttributes(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TenantSuppressionAttributes> for TenantSuppressionAttributes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::Tenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html)
#[derive(Debug)]
pub enum SuppressedReason {}
impl SuppressedReason {
    /// `BOUNCE`
    pub const BOUNCE: Value_<SuppressedReason> = Value_::constant("BOUNCE");
    /// `COMPLAINT`
    pub const COMPLAINT: Value_<SuppressedReason> = Value_::constant("COMPLAINT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SuppressedReason> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SES::Tenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-tenant.html)
#[derive(Debug)]
pub enum SuppressionScope {}
impl SuppressionScope {
    /// `ACCOUNT`
    pub const ACCOUNT: Value_<SuppressionScope> = Value_::constant("ACCOUNT");
    /// `TENANT`
    pub const TENANT: Value_<SuppressionScope> = Value_::constant("TENANT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SuppressionScope> { Value_::from_node(value.into_node()) }
}
