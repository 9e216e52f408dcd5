// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAFRegional::GeoMatchSet`

use stanchion_template::generated::*;

/// `AWS::WAFRegional::GeoMatchSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafregional-geomatchset.html)
#[must_use]
pub struct GeoMatchSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeoMatchSet<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeoMatchSet(Properties_::new(), PhantomData_) }
}
impl<S0> GeoMatchSet<S0> {
    /// Sets `GeoMatchConstraints`.
    #[inline] pub fn geo_match_constraints(mut self, value: impl IntoValue_<Vec<GeoMatchConstraint>>) -> Self { self.0.put("GeoMatchConstraints", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> GeoMatchSet<Set_> { self.0.put("Name", value.into_node()); GeoMatchSet(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeoMatchSet> for GeoMatchSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GeoMatchSet<S0> {
    const TYPE: &'static str = "AWS::WAFRegional::GeoMatchSet";
    type Handle = GeoMatchSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GeoMatchSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GeoMatchSetRef(Id_);
impl From<Id_> for GeoMatchSetRef { #[inline] fn from(id: Id_) -> Self { GeoMatchSetRef(id) } }
impl AsRef<Id_> for GeoMatchSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GeoMatchSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAFRegional::GeoMatchSet.GeoMatchConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafregional-geomatchset-geomatchconstraint.html)
#[must_use]
pub struct GeoMatchConstraint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GeoMatchConstraint<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeoMatchConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GeoMatchConstraint<S0, S1> {
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> GeoMatchConstraint<Set_, S1> { self.0.put("Type", value.into_node()); GeoMatchConstraint(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> GeoMatchConstraint<S0, Set_> { self.0.put("Value", value.into_node()); GeoMatchConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GeoMatchConstraint> for GeoMatchConstraint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
