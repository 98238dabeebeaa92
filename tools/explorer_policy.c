/* Writes the Content-Security-Policy of the explorer's page as a C string: nothing runs or loads
 * but the style and the scripts that the page is made with, each known by its hash. explorer_policy
 * OUT STYLE... -- SCRIPT...
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

/* Between its tags in the page a part has a line end before and behind it. */
static gboolean write_hash(FILE *out, const char *path) {
  gchar *text = NULL;
  gsize length;
  if (!g_file_get_contents(path, &text, &length, NULL)) {
    fprintf(stderr, "explorer_policy: %s cannot be read\n", path);
    return FALSE;
  }
  guint8 digest[32];
  gsize size = sizeof digest;
  GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)"\n", 1);
  g_checksum_update(sum, (const guchar *)text, (gssize)length);
  g_checksum_update(sum, (const guchar *)"\n", 1);
  g_checksum_get_digest(sum, digest, &size);
  gchar *encoded = g_base64_encode(digest, size);
  fprintf(out, " 'sha256-%s'", encoded);
  g_free(encoded);
  g_checksum_free(sum);
  g_free(text);
  return TRUE;
}

int main(int argc, char **argv) {
  FILE *out = argc > 2 ? fopen(argv[1], "w") : NULL;
  if (!out) {
    fputs("usage: explorer_policy OUT STYLE... -- SCRIPT...\n", stderr);
    return 1;
  }
  gboolean good = TRUE;
  fputs("/* Made by explorer_policy; not to be edited. */\n"
        "extern const char sg_explorer_policy[];\n"
        "const char sg_explorer_policy[] = \"default-src 'none'; img-src data: blob:; base-uri "
        "'none'; "
        "form-action 'none'; style-src",
        out);
  for (int i = 2; i < argc; i++)
    if (strcmp(argv[i], "--") == 0)
      fputs("; script-src", out);
    else
      good = write_hash(out, argv[i]) && good;
  fputs("\";\n", out);
  return fclose(out) == 0 && good ? 0 : 1;
}
