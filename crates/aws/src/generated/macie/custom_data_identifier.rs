// Made by `cargo xtask generate`; do not edit.
//! `AWS::Macie::CustomDataIdentifier`

use stanchion_template::generated::*;

/// `AWS::Macie::CustomDataIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-customdataidentifier.html)
#[must_use]
pub struct CustomDataIdentifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomDataIdentifier<Missing_<super::required::name>, Missing_<super::required::regex>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomDataIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomDataIdentifier<S0, S1> {
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IgnoreWords`. An update replaces the resource.
    #[inline] pub fn ignore_words(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IgnoreWords", value.into_node()); self }
    /// Sets `Keywords`. An update replaces the resource.
    #[inline] pub fn keywords(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Keywords", value.into_node()); self }
    /// Sets `MaximumMatchDistance`. An update replaces the resource.
    #[inline] pub fn maximum_match_distance(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumMatchDistance", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomDataIdentifier<Set_, S1> { self.0.put("Name", value.into_node()); CustomDataIdentifier(self.0, PhantomData_) }
    /// Sets `Regex`. Required. An update replaces the resource.
    #[inline] pub fn regex(mut self, value: impl IntoValue_<String>) -> CustomDataIdentifier<S0, Set_> { self.0.put("Regex", value.into_node()); CustomDataIdentifier(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomDataIdentifier> for CustomDataIdentifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomDataIdentifier<S0, S1> {
    const TYPE: &'static str = "AWS::Macie::CustomDataIdentifier";
    type Handle = CustomDataIdentifierRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomDataIdentifier`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomDataIdentifierRef(Id_);
impl From<Id_> for CustomDataIdentifierRef { #[inline] fn from(id: Id_) -> Self { CustomDataIdentifierRef(id) } }
impl AsRef<Id_> for CustomDataIdentifierRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomDataIdentifierRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
