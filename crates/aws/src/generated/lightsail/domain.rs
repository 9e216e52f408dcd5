// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Domain`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html)
#[must_use]
pub struct Domain<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Domain<Missing_<super::required::domain_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0> Domain<S0> {
    /// Sets `DomainEntries`.
    #[inline] pub fn domain_entries(mut self, value: impl IntoValue_<Vec<DomainEntry>>) -> Self { self.0.put("DomainEntries", value.into_node()); self }
    /// Sets `DomainName`. Required. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Domain<Set_> { self.0.put("DomainName", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Domain> for Domain<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Domain<S0> {
    const TYPE: &'static str = "AWS::Lightsail::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `DomainName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Location`
    #[inline] pub fn location(&self) -> Value_<String> { self.0.attribute("Location") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
/// `AWS::Lightsail::Domain.DomainEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-domain-domainentry.html)
#[must_use]
pub struct DomainEntry<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DomainEntry<Missing_<super::required::name>, Missing_<super::required::target>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainEntry(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DomainEntry<S0, S1, S2> {
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `IsAlias`.
    #[inline] pub fn is_alias(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsAlias", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DomainEntry<Set_, S1, S2> { self.0.put("Name", value.into_node()); DomainEntry(self.0, PhantomData_) }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> DomainEntry<S0, Set_, S2> { self.0.put("Target", value.into_node()); DomainEntry(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DomainEntry<S0, S1, Set_> { self.0.put("Type", value.into_node()); DomainEntry(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DomainEntry> for DomainEntry<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lightsail::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `A`
    pub const A: Value_<Type> = Value_::constant("A");
    /// `AAAA`
    pub const AAAA: Value_<Type> = Value_::constant("AAAA");
    /// `CNAME`
    pub const CNAME: Value_<Type> = Value_::constant("CNAME");
    /// `MX`
    pub const MX: Value_<Type> = Value_::constant("MX");
    /// `NS`
    pub const NS: Value_<Type> = Value_::constant("NS");
    /// `SOA`
    pub const SOA: Value_<Type> = Value_::constant("SOA");
    /// `SRV`
    pub const SRV: Value_<Type> = Value_::constant("SRV");
    /// `TXT`
    pub const TXT: Value_<Type> = Value_::constant("TXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
