// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeArtifact::PackageGroup`

use stanchion_template::generated::*;

/// `AWS::CodeArtifact::PackageGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html)
#[must_use]
pub struct PackageGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PackageGroup<Missing_<super::required::domain_name>, Missing_<super::required::pattern>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PackageGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PackageGroup<S0, S1> {
    /// Sets `ContactInfo`. 0 to 1000 characters.
    #[inline] pub fn contact_info(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContactInfo", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainName`. Required. 2 to 50 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> PackageGroup<Set_, S1> { self.0.put("DomainName", value.into_node()); PackageGroup(self.0, PhantomData_) }
    /// Sets `DomainOwner`. Exactly 12 characters.
    #[inline] pub fn domain_owner(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainOwner", value.into_node()); self }
    /// Sets `OriginConfiguration`.
    #[inline] pub fn origin_configuration(mut self, value: impl IntoValue_<OriginConfiguration>) -> Self { self.0.put("OriginConfiguration", value.into_node()); self }
    /// Sets `Pattern`. Required. 2 to 520 characters. An update replaces the resource.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> PackageGroup<S0, Set_> { self.0.put("Pattern", value.into_node()); PackageGroup(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PackageGroup> for PackageGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PackageGroup<S0, S1> {
    const TYPE: &'static str = "AWS::CodeArtifact::PackageGroup";
    type Handle = PackageGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PackageGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PackageGroupRef(Id_);
impl From<Id_> for PackageGroupRef { #[inline] fn from(id: Id_) -> Self { PackageGroupRef(id) } }
impl AsRef<Id_> for PackageGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PackageGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::CodeArtifact::PackageGroup.RestrictionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-restrictiontype.html)
#[must_use]
pub struct RestrictionType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RestrictionType<Missing_<super::required::restriction_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RestrictionType(Properties_::new(), PhantomData_) }
}
impl<S0> RestrictionType<S0> {
    /// Sets `Repositories`.
    #[inline] pub fn repositories(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Repositories", value.into_node()); self }
    /// Sets `RestrictionMode`. Required. The values are constants of [`RestrictionMode`].
    #[inline] pub fn restriction_mode(mut self, value: impl IntoValue_<RestrictionMode>) -> RestrictionType<Set_> { self.0.put("RestrictionMode", value.into_node()); RestrictionType(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RestrictionType> for RestrictionType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeArtifact::PackageGroup.Restrictions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-restrictions.html)
#[must_use]
pub struct Restrictions(Properties_);
impl Restrictions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Restrictions(Properties_::new()) }
}
impl Restrictions {
    /// Sets `ExternalUpstream`.
    #[inline] pub fn external_upstream(mut self, value: impl IntoValue_<RestrictionType>) -> Self { self.0.put("ExternalUpstream", value.into_node()); self }
    /// Sets `InternalUpstream`.
    #[inline] pub fn internal_upstream(mut self, value: impl IntoValue_<RestrictionType>) -> Self { self.0.put("InternalUpstream", value.into_node()); self }
    /// Sets `Publish`.
    #[inline] pub fn publish(mut self, value: impl IntoValue_<RestrictionType>) -> Self { self.0.put("Publish", value.into_node()); self }
}
impl IntoValue_<Restrictions> for Restrictions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CodeArtifact::PackageGroup.OriginConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeartifact-packagegroup-originconfiguration.html)
#[must_use]
pub struct OriginConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginConfiguration<Missing_<super::required::restrictions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> OriginConfiguration<S0> {
    /// Sets `Restrictions`. Required.
    #[inline] pub fn restrictions(mut self, value: impl IntoValue_<Restrictions>) -> OriginConfiguration<Set_> { self.0.put("Restrictions", value.into_node()); OriginConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginConfiguration> for OriginConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeArtifact::PackageGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html)
#[derive(Debug)]
pub enum RestrictionMode {}
impl RestrictionMode {
    /// `ALLOW`
    pub const ALLOW: Value_<RestrictionMode> = Value_::constant("ALLOW");
    /// `BLOCK`
    pub const BLOCK: Value_<RestrictionMode> = Value_::constant("BLOCK");
    /// `ALLOW_SPECIFIC_REPOSITORIES`
    pub const ALLOW_SPECIFIC_REPOSITORIES: Value_<RestrictionMode> = Value_::constant("ALLOW_SPECIFIC_REPOSITORIES");
    /// `INHERIT`
    pub const INHERIT: Value_<RestrictionMode> = Value_::constant("INHERIT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestrictionMode> { Value_::from_node(value.into_node()) }
}
