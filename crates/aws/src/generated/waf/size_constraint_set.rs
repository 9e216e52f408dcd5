// Made by `cargo xtask generate`; do not edit.
//! `AWS::WAF::SizeConstraintSet`

use stanchion_template::generated::*;

/// `AWS::WAF::SizeConstraintSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-waf-sizeconstraintset.html)
#[must_use]
pub struct SizeConstraintSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SizeConstraintSet<Missing_<super::required::name>, Missing_<super::required::size_constraints>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SizeConstraintSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SizeConstraintSet<S0, S1> {
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SizeConstraintSet<Set_, S1> { self.0.put("Name", value.into_node()); SizeConstraintSet(self.0, PhantomData_) }
    /// Sets `SizeConstraints`. Required.
    #[inline] pub fn size_constraints(mut self, value: impl IntoValue_<Vec<SizeConstraint>>) -> SizeConstraintSet<S0, Set_> { self.0.put("SizeConstraints", value.into_node()); SizeConstraintSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SizeConstraintSet> for SizeConstraintSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SizeConstraintSet<S0, S1> {
    const TYPE: &'static str = "AWS::WAF::SizeConstraintSet";
    type Handle = SizeConstraintSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SizeConstraintSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SizeConstraintSetRef(Id_);
impl From<Id_> for SizeConstraintSetRef { #[inline] fn from(id: Id_) -> Self { SizeConstraintSetRef(id) } }
impl AsRef<Id_> for SizeConstraintSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SizeConstraintSetRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::WAF::SizeConstraintSet.FieldToMatch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sizeconstraintset-fieldtomatch.html)
#[must_use]
pub struct FieldToMatch<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldToMatch<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldToMatch(Properties_::new(), PhantomData_) }
}
impl<S0> FieldToMatch<S0> {
    /// Sets `Data`.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> FieldToMatch<Set_> { self.0.put("Type", value.into_node()); FieldToMatch(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FieldToMatch> for FieldToMatch<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::WAF::SizeConstraintSet.SizeConstraint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-waf-sizeconstraintset-sizeconstraint.html)
#[must_use]
pub struct SizeConstraint<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SizeConstraint<Missing_<super::required::comparison_operator>, Missing_<super::required::field_to_match>, Missing_<super::required::size>, Missing_<super::required::text_transformation>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SizeConstraint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SizeConstraint<S0, S1, S2, S3> {
    /// Sets `ComparisonOperator`. Required.
    #[inline] pub fn comparison_operator(mut self, value: impl IntoValue_<String>) -> SizeConstraint<Set_, S1, S2, S3> { self.0.put("ComparisonOperator", value.into_node()); SizeConstraint(self.0, PhantomData_) }
    /// Sets `FieldToMatch`. Required.
    #[inline] pub fn field_to_match(mut self, value: impl IntoValue_<FieldToMatch>) -> SizeConstraint<S0, Set_, S2, S3> { self.0.put("FieldToMatch", value.into_node()); SizeConstraint(self.0, PhantomData_) }
    /// Sets `Size`. Required.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> SizeConstraint<S0, S1, Set_, S3> { self.0.put("Size", value.into_node()); SizeConstraint(self.0, PhantomData_) }
    /// Sets `TextTransformation`. Required.
    #[inline] pub fn text_transformation(mut self, value: impl IntoValue_<String>) -> SizeConstraint<S0, S1, S2, Set_> { self.0.put("TextTransformation", value.into_node()); SizeConstraint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SizeConstraint> for SizeConstraint<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
