// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::Filter`

use stanchion_template::generated::*;

/// `AWS::Personalize::Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html)
#[must_use]
pub struct Filter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Filter<Missing_<super::required::dataset_group_arn>, Missing_<super::required::filter_expression>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Filter<S0, S1, S2> {
    /// Sets `DatasetGroupArn`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn dataset_group_arn(mut self, value: impl IntoValue_<String>) -> Filter<Set_, S1, S2> { self.0.put("DatasetGroupArn", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `FilterExpression`. Required. 1 to 2500 characters. An update replaces the resource.
    #[inline] pub fn filter_expression(mut self, value: impl IntoValue_<String>) -> Filter<S0, Set_, S2> { self.0.put("FilterExpression", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Filter<S0, S1, Set_> { self.0.put("Name", value.into_node()); Filter(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Filter> for Filter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Filter<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Personalize::Filter";
    type Handle = FilterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Filter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FilterRef(Id_);
impl From<Id_> for FilterRef { #[inline] fn from(id: Id_) -> Self { FilterRef(id) } }
impl AsRef<Id_> for FilterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FilterRef {
    /// `Ref`: `FilterArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `FilterArn`
    #[inline] pub fn filter_arn(&self) -> Value_<String> { self.0.attribute("FilterArn") }
    /// `Fn::GetAtt` `LastUpdatedDateTime`
    #[inline] pub fn last_updated_date_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedDateTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
