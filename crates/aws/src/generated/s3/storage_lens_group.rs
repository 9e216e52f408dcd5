// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::StorageLensGroup`

use stanchion_template::generated::*;

/// `AWS::S3::StorageLensGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelensgroup.html)
#[must_use]
pub struct StorageLensGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StorageLensGroup<Missing_<super::required::filter>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StorageLensGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StorageLensGroup<S0, S1> {
    /// Sets `Filter`. Required.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<Filter>) -> StorageLensGroup<Set_, S1> { self.0.put("Filter", value.into_node()); StorageLensGroup(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StorageLensGroup<S0, Set_> { self.0.put("Name", value.into_node()); StorageLensGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StorageLensGroup> for StorageLensGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for StorageLensGroup<S0, S1> {
    const TYPE: &'static str = "AWS::S3::StorageLensGroup";
    type Handle = StorageLensGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StorageLensGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StorageLensGroupRef(Id_);
impl From<Id_> for StorageLensGroupRef { #[inline] fn from(id: Id_) -> Self { StorageLensGroupRef(id) } }
impl AsRef<Id_> for StorageLensGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StorageLensGroupRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `StorageLensGroupArn`
    #[inline] pub fn storage_lens_group_arn(&self) -> Value_<String> { self.0.attribute("StorageLensGroupArn") }
}
/// `AWS::S3::StorageLensGroup.MatchObjectAge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-matchobjectage.html)
#[must_use]
pub struct MatchObjectAge(Properties_);
impl MatchObjectAge {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MatchObjectAge(Properties_::new()) }
}
impl MatchObjectAge {
    /// Sets `DaysGreaterThan`. At least 1.
    #[inline] pub fn days_greater_than(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DaysGreaterThan", value.into_node()); self }
    /// Sets `DaysLessThan`. At least 1.
    #[inline] pub fn days_less_than(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DaysLessThan", value.into_node()); self }
}
impl IntoValue_<MatchObjectAge> for MatchObjectAge { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLensGroup.MatchObjectSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-matchobjectsize.html)
#[must_use]
pub struct MatchObjectSize(Properties_);
impl MatchObjectSize {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MatchObjectSize(Properties_::new()) }
}
impl MatchObjectSize {
    /// Sets `BytesGreaterThan`. At least 1.
    #[inline] pub fn bytes_greater_than(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BytesGreaterThan", value.into_node()); self }
    /// Sets `BytesLessThan`. At least 1.
    #[inline] pub fn bytes_less_than(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BytesLessThan", value.into_node()); self }
}
impl IntoValue_<MatchObjectSize> for MatchObjectSize { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLensGroup.And`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-and.html)
#[must_use]
pub struct And(Properties_);
impl And {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { And(Properties_::new()) }
}
impl And {
    /// Sets `MatchAnyPrefix`.
    #[inline] pub fn match_any_prefix(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchAnyPrefix", value.into_node()); self }
    /// Sets `MatchAnySuffix`.
    #[inline] pub fn match_any_suffix(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchAnySuffix", value.into_node()); self }
    /// Sets `MatchAnyTag`.
    #[inline] pub fn match_any_tag(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("MatchAnyTag", value.into_node()); self }
    /// Sets `MatchObjectAge`.
    #[inline] pub fn match_object_age(mut self, value: impl IntoValue_<MatchObjectAge>) -> Self { self.0.put("MatchObjectAge", value.into_node()); self }
    /// Sets `MatchObjectSize`.
    #[inline] pub fn match_object_size(mut self, value: impl IntoValue_<MatchObjectSize>) -> Self { self.0.put("MatchObjectSize", value.into_node()); self }
}
impl IntoValue_<And> for And { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLensGroup.Or`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-or.html)
#[must_use]
pub struct Or(Properties_);
impl Or {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Or(Properties_::new()) }
}
impl Or {
    /// Sets `MatchAnyPrefix`.
    #[inline] pub fn match_any_prefix(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchAnyPrefix", value.into_node()); self }
    /// Sets `MatchAnySuffix`.
    #[inline] pub fn match_any_suffix(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchAnySuffix", value.into_node()); self }
    /// Sets `MatchAnyTag`.
    #[inline] pub fn match_any_tag(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("MatchAnyTag", value.into_node()); self }
    /// Sets `MatchObjectAge`.
    #[inline] pub fn match_object_age(mut self, value: impl IntoValue_<MatchObjectAge>) -> Self { self.0.put("MatchObjectAge", value.into_node()); self }
    /// Sets `MatchObjectSize`.
    #[inline] pub fn match_object_size(mut self, value: impl IntoValue_<MatchObjectSize>) -> Self { self.0.put("MatchObjectSize", value.into_node()); self }
}
impl IntoValue_<Or> for Or { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::S3::StorageLensGroup.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-storagelensgroup-filter.html)
#[must_use]
pub struct Filter(Properties_);
impl Filter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Filter(Properties_::new()) }
}
impl Filter {
    /// Sets `And`.
    #[inline] pub fn and(mut self, value: impl IntoValue_<And>) -> Self { self.0.put("And", value.into_node()); self }
    /// Sets `MatchAnyPrefix`.
    #[inline] pub fn match_any_prefix(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchAnyPrefix", value.into_node()); self }
    /// Sets `MatchAnySuffix`.
    #[inline] pub fn match_any_suffix(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("MatchAnySuffix", value.into_node()); self }
    /// Sets `MatchAnyTag`.
    #[inline] pub fn match_any_tag(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("MatchAnyTag", value.into_node()); self }
    /// Sets `MatchObjectAge`.
    #[inline] pub fn match_object_age(mut self, value: impl IntoValue_<MatchObjectAge>) -> Self { self.0.put("MatchObjectAge", value.into_node()); self }
    /// Sets `MatchObjectSize`.
    #[inline] pub fn match_object_size(mut self, value: impl IntoValue_<MatchObjectSize>) -> Self { self.0.put("MatchObjectSize", value.into_node()); self }
    /// Sets `Or`.
    #[inline] pub fn or(mut self, value: impl IntoValue_<Or>) -> Self { self.0.put("Or", value.into_node()); self }
}
impl IntoValue_<Filter> for Filter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
