import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0003_attached'),
    ]

    operations = [
        migrations.AddField(
            model_name='brand',
            name='in_force',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='store.policyversion'),
        ),
        migrations.AddField(
            model_name='membership',
            name='site',
            field=models.CharField(blank=True, max_length=40),
        ),
        migrations.AddField(
            model_name='policyversion',
            name='content',
            field=models.JSONField(default=dict),
        ),
        migrations.CreateModel(
            name='PolicyChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.CharField(max_length=400)),
                ('name', models.CharField(max_length=200)),
                ('version', models.CharField(max_length=40)),
                ('digest', models.CharField(max_length=64)),
                ('content', models.JSONField(default=dict)),
                ('why', models.CharField(max_length=400)),
                ('proposed_by', models.CharField(max_length=200)),
                ('proposed_at', models.DateTimeField()),
                ('state', models.CharField(choices=[('proposed', 'Proposed'), ('active', 'Active'), ('refused', 'Refused')], default='proposed', max_length=10)),
                ('decided_by', models.CharField(blank=True, max_length=200)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('answer', models.CharField(blank=True, max_length=400)),
                ('brand', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='policy_changes', to='store.brand')),
            ],
            options={
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'proposed')), fields=('brand',), name='policy_change_open_once')],
            },
        ),
    ]
