// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone::DomainUnit`

use stanchion_template::generated::*;

/// `AWS::DataZone::DomainUnit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-domainunit.html)
#[must_use]
pub struct DomainUnit<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DomainUnit<Missing_<super::required::domain_identifier>, Missing_<super::required::name>, Missing_<super::required::parent_domain_unit_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DomainUnit(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DomainUnit<S0, S1, S2> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DomainIdentifier`. Required. An update replaces the resource.
    #[inline] pub fn domain_identifier(mut self, value: impl IntoValue_<String>) -> DomainUnit<Set_, S1, S2> { self.0.put("DomainIdentifier", value.into_node()); DomainUnit(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DomainUnit<S0, Set_, S2> { self.0.put("Name", value.into_node()); DomainUnit(self.0, PhantomData_) }
    /// Sets `ParentDomainUnitIdentifier`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn parent_domain_unit_identifier(mut self, value: impl IntoValue_<String>) -> DomainUnit<S0, S1, Set_> { self.0.put("ParentDomainUnitIdentifier", value.into_node()); DomainUnit(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DomainUnit> for DomainUnit<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DomainUnit<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DataZone::DomainUnit";
    type Handle = DomainUnitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DomainUnit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainUnitRef(Id_);
impl From<Id_> for DomainUnitRef { #[inline] fn from(id: Id_) -> Self { DomainUnitRef(id) } }
impl AsRef<Id_> for DomainUnitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainUnitRef {
    /// `Ref`: `DomainId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DomainId`
    #[inline] pub fn domain_id(&self) -> Value_<String> { self.0.attribute("DomainId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Identifier`
    #[inline] pub fn identifier(&self) -> Value_<String> { self.0.attribute("Identifier") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `ParentDomainUnitId`
    #[inline] pub fn parent_domain_unit_id(&self) -> Value_<String> { self.0.attribute("ParentDomainUnitId") }
}
